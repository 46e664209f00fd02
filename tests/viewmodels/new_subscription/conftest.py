"""A shop that is closed after the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.viewmodels.new_subscription.shop import Shop, a_shop


@pytest.fixture
def open_shop(qapp: QApplication) -> Iterator[Callable[..., Shop]]:
    """Opens shops; their wizards are left at the end."""
    shops: list[Shop] = []

    def opened(**things: object) -> Shop:
        shop = a_shop(**things)  # type: ignore[arg-type]  # handed on as they are named there
        shops.append(shop)
        return shop

    yield opened
    for shop in shops:
        shop.close()


@pytest.fixture
def shop(open_shop: Callable[..., Shop]) -> Shop:
    """The shop as it is usually."""
    return open_shop()
