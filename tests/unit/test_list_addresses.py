# SPDX-License-Identifier: EUPL-1.2
"""A list of people says of the same addresses as the post that no mail can go there."""

from __future__ import annotations

import pytest

from moderation.features.people.importing import NO_ADDRESS
from moderation.mail.words import checked_address, is_address
from tests.unit.test_people_lists import of_table


@pytest.mark.parametrize(
    "address",
    [
        "groß@stadt.example",
        "a..b@x.example",
        "a@x_y.example",
        "a@-x.example",
        "info@müllheim.example",
    ],
)
def test_a_list_says_of_the_same_addresses_as_the_post_that_they_are_none(address: str) -> None:
    (person,) = of_table(f"Name;E-Mail\nJörg;{address}\n").people
    assert person.email == address, "it stays for mending"
    said = None if is_address(address) else NO_ADDRESS.with_values(words=address)
    assert person.reason == said


def test_of_two_addresses_the_one_that_can_be_written_to_is_taken() -> None:
    (person,) = of_table("Name;E-Mail\nJörg;groß@stadt.example, gross@stadt.example\n").people
    assert person.email == "gross@stadt.example"
    assert "groß@stadt.example" in str(person.reason)


def test_an_address_with_an_umlaut_can_be_written_to() -> None:
    assert is_address("info@müllheim.example")
    assert checked_address("info@müllheim.example") == "info@xn--mllheim-n2a.example"
    assert not is_address("info@müll heim.example")
