"""The code that leads from paper back to the page."""

from __future__ import annotations

import re
import zlib

import segno

from chirsite.render.qr import qr_code

ADDRESS = "https://www.cabinet-modele-specimen.example/interventions/prothese-totale-de-genou/"


def modules(svg: str) -> list[list[bool]]:
    """The dark modules that the path of ``svg`` draws, quiet zone included."""
    found = re.search(r'viewBox="0 0 (\d+) \1"', svg)
    assert found
    grid = [[False] * int(found[1]) for _ in range(int(found[1]))]
    x, y = 0.0, 0.0
    for command, numbers in re.findall(r"([Mmh])([^Mmh\"]*)", svg.partition(' d="')[2].partition('"')[0]):
        values = [float(number) for number in re.findall(r"-?[\d.]+", numbers)]
        if command == "M":
            x, y = values
        elif command == "m":
            x, y = x + values[0], y + values[1]
        else:
            for step in range(int(values[0])):
                grid[int(y)][int(x) + step] = True
            x += values[0]
    return grid


def test_what_is_drawn_is_the_symbol_of_the_address_in_a_quiet_zone_of_four_modules() -> None:
    drawn = modules(qr_code(ADDRESS, "Code"))
    symbol = [[bool(cell) for cell in row] for row in segno.make_qr(ADDRESS, error="m", boost_error=False).matrix]
    assert [row[4:-4] for row in drawn[4:-4]] == symbol
    assert not any(cell for row in (*drawn[:4], *drawn[-4:]) for cell in row)
    assert not any(cell for row in drawn for cell in (*row[:4], *row[-4:]))


def test_it_has_a_name_and_no_size_of_its_own() -> None:
    svg = qr_code(ADDRESS, "Code « à lire »")
    assert svg.startswith('<svg role="img" aria-label="Code « à lire »" viewBox=')
    assert " width=" not in svg


def test_a_label_cannot_leave_its_attribute() -> None:
    assert '" onload="' not in qr_code(ADDRESS, 'x" onload="y')


def test_it_weighs_half_a_kilobyte() -> None:
    assert len(zlib.compress(qr_code(ADDRESS, "Code").encode(), 9)) <= 700
