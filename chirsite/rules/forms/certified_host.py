"""What a form may not ask unless the host of the site is certified for health data (article L. 1111-8)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from chirsite.diagnostics import Severity
from chirsite.rules.base import Hit, RenderedSite, Site


@dataclass(frozen=True)
class UnlessCertified:
    """The output and audit checks of a rule that falls with the certification of the host."""

    asked: Callable[[Site], Iterator[Hit]]
    """What the pages ask."""

    def output(self, site: RenderedSite) -> Iterator[Hit]:
        """What is asked on a site whose host is not certified."""
        if not site.project.settings.value.host.health_data_certified:
            yield from self.asked(site)

    def audit(self, site: Site) -> Iterator[Hit]:
        """What is asked on a site whose host is not known: to be read."""
        yield from (replace(hit, severity=Severity.WARNING) for hit in self.asked(site))
