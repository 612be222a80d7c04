"""A rendered site made ready for its hosts: its policy, the files they read, and pages that bear what no host sends."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from chirsite.diagnostics import Finding
from chirsite.hosting.derive import policy_of, site_directives
from chirsite.hosting.hosts import Host, chosen, needs_pages
from chirsite.hosting.inline import inline_faults, source_faults
from chirsite.hosting.limits import written_faults
from chirsite.hosting.meta import with_policy
from chirsite.hosting.policy import Policy
from chirsite.model.project import Project
from chirsite.model.rendered import RenderedFile
from chirsite.plan.build import BuildPlan
from chirsite.render.pages import Rendered
from chirsite.rules.base import RenderedSite


@dataclass(frozen=True, slots=True)
class Hosted:
    """What the hosts of a site add to it."""

    policy: Policy
    rendered: Rendered
    """The site, its pages bearing their policy if a host sends none; pages at old addresses where they are needed."""
    files: tuple[RenderedFile, ...] = ()
    """The configuration of each host, by path."""
    packs: bool = False
    """Whether compressed files are to stand beside the others."""
    findings: tuple[Finding, ...] = ()


def host(project: Project, plan: BuildPlan, rendered: Rendered, site: RenderedSite) -> Hosted:
    """Make ``rendered`` ready for the hosts of site.yaml; without any, it stays as it is.

    With an error among the findings, nothing of it is fit to be written.
    """
    policy = policy_of(project, plan, site)
    hosts = chosen(project.settings.value.hosting)
    if not hosts:
        return Hosted(policy, rendered)
    files = {file.path: file for one in hosts for file in one.write(policy)}
    findings = (
        *written_faults(project.settings, policy),
        *source_faults(project.settings, site_directives(project, plan, site)),
        *inline_faults(rendered),
    )
    return Hosted(
        policy=policy,
        rendered=_borne(_lean(rendered, plan, hosts), policy, hosts),
        files=tuple(files[path] for path in sorted(files)),
        packs=any(one.serves_packed for one in hosts),
        findings=findings,
    )


def _lean(rendered: Rendered, plan: BuildPlan, hosts: tuple[Host, ...]) -> Rendered:
    """The site without the pages at old addresses, where they would only hide what the host does by itself."""
    if needs_pages(hosts):
        return rendered
    old = {redirect.file for redirect in plan.redirects}
    return dataclasses.replace(rendered, files=tuple(file for file in rendered.files if file.path not in old))


def _borne(rendered: Rendered, policy: Policy, hosts: tuple[Host, ...]) -> Rendered:
    if all(one.sends_headers for one in hosts):
        return rendered
    pages = tuple(dataclasses.replace(page, file=with_policy(page.file, policy)) for page in rendered.pages)
    files = tuple(with_policy(file, policy) for file in rendered.files)
    return dataclasses.replace(rendered, pages=pages, files=files)
