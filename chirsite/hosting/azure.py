"""``staticwebapp.config.json``: the configuration of Azure Static Web Apps, read in the folder that is deployed.

Source: https://learn.microsoft.com/azure/static-web-apps/configuration. The first route that matches decides; its
headers take the place of the global ones; « * » at the end of a route stands for anything. There is no 410.
"""

from __future__ import annotations

import json

from chirsite.hosting.media_types import TYPES
from chirsite.hosting.paths import encoded
from chirsite.hosting.policy import CACHING, IMMUTABLE, REVALIDATED, SECURITY_POLICY, Policy
from chirsite.model.rendered import RenderedFile

NAME = "staticwebapp.config.json"
_UNKNOWN_TO_IT = (".webmanifest", ".avif", ".vtt", ".vcf")


def azure_json(policy: Policy) -> RenderedFile:
    """Redirections first, then the folders whose headers differ; the file is small, for its size is limited."""
    value = {
        "trailingSlash": "always",
        "routes": [
            *(
                {"route": encoded(moved.origin), "redirect": encoded(moved.target), "statusCode": 301}
                for moved in policy.moved
            ),
            *(
                {"route": f"{folder}index.html", "headers": {SECURITY_POLICY: value}}
                for folder, value in policy.own_security
            ),
            *({"route": f"{folder}*", "headers": {CACHING: IMMUTABLE}} for folder in policy.lasting),
        ],
        "responseOverrides": {"404": {"rewrite": policy.not_found}},
        "globalHeaders": {**dict(policy.common), SECURITY_POLICY: policy.security, CACHING: REVALIDATED},
        "mimeTypes": {suffix: TYPES[suffix] for suffix in _UNKNOWN_TO_IT},
    }
    return RenderedFile(NAME, f"{json.dumps(value, ensure_ascii=False, separators=(',', ':'))}\n".encode())
