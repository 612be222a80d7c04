"""Where a site can be published: the hosts whose configuration chirsite writes."""

from __future__ import annotations

from enum import StrEnum


class HostingTarget(StrEnum):
    """A host, or the server software it runs; the value is what ``hosting:`` in site.yaml says."""

    OVH = "ovh"
    APACHE = "apache"
    NGINX = "nginx"
    NETLIFY = "netlify"
    CLOUDFLARE_PAGES = "cloudflare_pages"
    VERCEL = "vercel"
    AZURE_STATIC_WEB_APPS = "azure_static_web_apps"
    GITHUB_PAGES = "github_pages"
    GITLAB_PAGES = "gitlab_pages"
