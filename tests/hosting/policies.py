"""Policies to write and read back: any that a site could have, and addresses that would break a careless writer."""

from __future__ import annotations

from hypothesis import strategies as st

from chirsite.hosting.csp import OWN, SEARCH, as_text, inline_source, merged
from chirsite.hosting.paths import spellings
from chirsite.hosting.policy import Moved, Policy

PLAIN = Policy(
    origin="https://www.cabinet-modele-specimen.example",
    base="",
    security=as_text(merged(OWN)),
    own_security=(("/recherche/", as_text(merged(OWN, SEARCH))),),
    lasting=("/assets/", "/media/"),
    moved=(Moved("/hanche.html", "/interventions/prothese-totale-de-hanche/"),),
    gone=("/ancien-plan", "/ancien-plan/"),
    not_found="/404.html",
)
HOSTILE = (
    *('/a"b', "/a'b", "/a`b", "/a$b", "/a$1", "/${HOME}", "/$host", "/$request_uri", "/%{HTTP_HOST}", "/%D"),
    *("/a;b", "/a;return 200", "/a{b", "/a}b", "/{a,b}", "/a{;}b", "/a#b", "/#", "/a\\b", '/a\\"b', "/a\\"),
    *("/a\nb", "/a\r\nSet-Cookie:x=1", "/a\n/* 200", "/\nHeader: x", "/a\tb", "/a b", "/a b 200", "/a  301"),
    *("/a%0d%0ab", "/a%0aHeader:x", "/a%22b", "/a%25b", "/a%2fb", "/100%", "/%zz", "/%ff", "/%00"),
    *("/.*", "/a.b", "/a+b", "/a?b", "/a|b", "/(a)", "/(a", "/a)", "/[a-z]", "/[a", "/^a$", "/(?i)a", "/(?!x)"),
    *("/a*", "/*", "/:splat", "/a/:x", "/a:b", "/a/:1", "/a!", "/a&b", "/a=b", "/a,b", "/a~b", "/a@b"),
    *("/été/", "/ÉTÉ.html", "/e\u0301te\u0301/", "/ж/", "/漢字.html", "/😀/", "/a\u00a0b", "/a\u2028b", "/a\u202eb"),
    *("/a\u0085b", "/\ufeffa", "/</script>", "/<a>", "/]]>", '/"}],"x":[{"', '/"]}', "/a</IfModule>"),
    *("/a]; }", '/a"; } location / { return 200 x', '/a" "https://mal.example/', "/-a", "/--", "/_", "/~"),
)  # fmt: skip
"""Old addresses, decoded: what is refused (white space, control characters, « # », « ? », backslashes) is here too."""

_SOURCES = st.sampled_from(["'self'", "data:", "https://a.example", "https://*.b.example:8443", inline_source("x()")])
_DIRECTIVES = st.dictionaries(
    st.sampled_from(["script-src", "frame-src", "connect-src", "img-src"]),
    st.lists(_SOURCES, max_size=4, unique=True).map(tuple),
)
_FOLDERS = st.from_regex(r"/(?:[a-z][a-z0-9-]{0,8}/){1,2}", fullmatch=True)
_TARGETS = st.from_regex(r"/(?:[a-z][a-z0-9-]{0,8}/){1,3}", fullmatch=True)
ADDRESSES = st.text(min_size=1, max_size=30).map(lambda text: f"/{text.lstrip('/')}") | st.sampled_from(HOSTILE)
"""Two slashes at the start would name a host."""


@st.composite
def policies(draw: st.DrawFn, addresses: st.SearchStrategy[str] = ADDRESSES) -> Policy:
    """A policy with any directives, folders, and old addresses, each address once."""
    directives, search = draw(_DIRECTIVES), draw(_DIRECTIVES)
    folders = draw(st.lists(_FOLDERS, max_size=5, unique=True))
    cut = draw(st.integers(0, len(folders)))
    old = draw(st.lists(addresses, max_size=6, unique=True))
    kept = draw(st.integers(0, len(old)))
    paths = dict.fromkeys(path for address in old for path in spellings(address))
    gone = dict.fromkeys(path for address in old[kept:] for path in spellings(address))
    return Policy(
        origin=draw(st.sampled_from(["https://www.a.example", "https://b.example:8443"])),
        base="",
        security=as_text(merged(OWN, directives)),
        own_security=tuple((folder, as_text(merged(OWN, SEARCH, search))) for folder in folders[:cut]),
        lasting=tuple(folders[cut:]),
        moved=tuple(Moved(path, draw(_TARGETS)) for path in paths if path not in gone),
        gone=tuple(gone),
        not_found=draw(st.sampled_from(["/404.html", "/perdu/404.html"])),
    )
