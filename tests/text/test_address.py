"""Addresses are read, or said to be unreadable, but never raise."""

from __future__ import annotations

from chirsite.text.address import host_of, split_address, stands_under


def test_the_host_is_in_lower_case_without_its_port() -> None:
    assert host_of(" https://WWW.Exemple.example:8080/a ") == "www.exemple.example"


def test_an_address_of_the_site_itself_has_no_host() -> None:
    assert host_of("/honoraires/") == ""


def test_an_address_that_cannot_be_read_is_all_path() -> None:
    address = split_address("https://[oops/x")
    assert (address.scheme, address.netloc, address.path) == ("", "", "https://[oops/x")
    assert host_of("https://[oops/x") == ""


def test_a_host_stands_under_its_domain_and_not_under_one_that_ends_alike() -> None:
    assert stands_under("www.ameli.fr", ["ameli.fr"])
    assert stands_under("ameli.fr", ["ameli.fr"])
    assert not stands_under("faux-ameli.fr", ["ameli.fr"])
