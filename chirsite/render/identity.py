"""What tells a site from another outside its pages: web manifest, keys that search engines ask for.

Sources: https://www.w3.org/TR/appmanifest/; https://www.indexnow.org/documentation
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from chirsite.model.rendered import RenderedFile
from chirsite.model.site import SiteSettings
from chirsite.plan.routes import MANIFEST, key_file, output_file, verification_file
from chirsite.render.context import Context
from chirsite.render.people import short_name
from chirsite.text.typography import typeset


def manifest(context: Context) -> RenderedFile:
    """The web manifest: what a phone needs to keep the site on its home screen. It stays a site, in the browser."""
    plan, settings = context.plan, context.project.settings.value
    colours = plan.palette.light
    name, surgeons = typeset(settings.name), context.project.surgeons
    home = plan.href("/")
    content = {
        "name": name,
        "short_name": short_name(surgeons[0]) if len(surgeons) == 1 else name,
        "description": typeset(settings.description),
        "lang": context.words.language,
        "start_url": home,
        "scope": home,
        "display": "browser",
        "background_color": colours.background,
        "theme_color": colours.accent,
        "icons": [
            {
                "src": plan.file_url(icon.path),
                "sizes": f"{icon.width}x{icon.height}",
                "type": "image/png",
                "purpose": "any maskable",
            }
            for icon in plan.icons.pixels
        ],
    }
    text = json.dumps(content, ensure_ascii=False, indent=1)
    return RenderedFile(output_file(MANIFEST), f"{text}\n".encode())


def proofs(settings: SiteSettings) -> Iterator[RenderedFile]:
    """The files by which a search engine recognises who answers for the site."""
    if settings.indexnow:
        yield RenderedFile(output_file(key_file(settings.indexnow)), settings.indexnow.encode())
    if path := verification_file(settings):
        yield RenderedFile(output_file(path), f"google-site-verification: {path[1:]}".encode())


def verifications(settings: SiteSettings) -> tuple[tuple[str, str], ...]:
    """Name and content of each ``meta`` by which a search engine recognises who answers for the site."""
    asked = settings.verification
    google = asked.google if asked and not verification_file(settings) else None
    bing = asked.bing if asked else None
    found = (("google-site-verification", google), ("msvalidate.01", bing))
    return tuple((name, content) for name, content in found if content)
