"""Customers and subscriptions by any number, the same ones each time: German, Korean, English, French and Japanese."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from csp_desktop.domain.customers import SEGMENT_OF, Address, Customer, Held
from csp_desktop.domain.enums import Segment, Status
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.services.ports.stores import CustomerFigures

DAY = date(2020, 1, 1)

_NAMES = {
    "DE": (
        "Müller Schröder Bäcker Groß Weiß Jäger Köhler Vogel Krüger Lange Fuchs Hübner Straßer Wölfel Öztürk Brandt",
        "Maschinenbau Logistik Metzgerei Elektrotechnik Gebäudereinigung Gartenbau Verlag Softwarehaus Spedition",
        "GmbH AG OHG KG e.V. GbR",
    ),
    "KR": (
        "한국 서울 부산 대한 미래 한빛 새벽 푸른 가온 누리 다온 마루 바다 사랑 아침 하늘 강남 제주",
        "전자 물산 건설 소프트웨어 상사 화학 식품 통신 기계 디자인 유통 교육 병원 무역",
        "주식회사 유한회사 협동조합",
    ),
    "GB": (
        "Northwind Fabrikam Contoso Tailspin Adventure Wide Proseware Litware Alpine Blue Coho Fourth Graphic Trey",
        "Traders Research Works Toys Imports Vineyard Coffee Airlines Bank Design Institute Studios Partners",
        "Ltd Inc LLP plc",
    ),
    "FR": (
        "Côte Forêt Château Élan Noël Bébé Garçon Hôtel Pâtisserie Crêperie",
        "Conseil Énergie Développement Santé Numérique",
        "SARL SAS SA",
    ),
    "JP": ("東京 大阪 さくら ひかり 富士 株式会社 ガーデン", "商事 工業 システム 電機 ソフト", "株式会社 合同会社"),
}
_WORDS = {country: tuple(words.split() for words in names) for country, names in _NAMES.items()}
_SHARES = {"DE": 35, "KR": 25, "GB": 30, "FR": 6, "JP": 4}
_TAGS = ("gold", "Reseller", "VIP", "Schule", "학교", "renewal-2020", "north")
_QUALIFICATIONS = {segment: qualification for qualification, segment in SEGMENT_OF.items()}
_SEGMENTS = (Segment.COMMERCIAL, Segment.EDUCATION, Segment.GOVERNMENT, Segment.NONPROFIT)


@dataclass(frozen=True)
class Resident:
    """A customer with what its line shows."""

    seen: Seen[Customer]
    figures: CustomerFigures

    @property
    def now(self) -> Customer:
        """The customer."""
        return self.seen.now


def residents(count: int, seed: int = 7) -> Iterator[Resident]:
    """Return that many customers, in no order."""
    dice = random.Random(seed)
    lands, shares = tuple(_SHARES), tuple(_SHARES.values())
    for number in range(count):
        (country,) = dice.choices(lands, shares)
        first, second, form = (dice.choice(words) for words in _WORDS[country])
        name = f"{first} {second} {dice.randrange(10_000)} {form}" if dice.random() < 0.8 else f"{first}{second} {form}"
        (segment,) = dice.choices(_SEGMENTS, (80, 10, 4, 6))
        held = () if segment is Segment.COMMERCIAL else (Held(_QUALIFICATIONS[segment]),)
        customer = Customer(
            id=f"customer-{number}",
            company=name,
            domain=f"{dice.choice(('shop', 'team', 'office'))}{number:x}.onmicrosoft.com",
            tenant_id=str(UUID(int=dice.getrandbits(128))),
            address=Address(country=country, city=first),
            qualifications=held,
            tags=tuple(dice.sample(_TAGS, dice.choices((0, 1, 2), (70, 20, 10))[0])),
        )
        suspended = dice.choices((0, 1, 2), (94, 5, 1))[0]
        expiry = DAY + timedelta(days=dice.randrange(120)) if suspended else None
        figures = CustomerFigures(dice.randrange(6), suspended, expiry, dice.choices((0, 1, 3), (97, 2, 1))[0])
        yield Resident(Seen(customer, customer), figures)


def holdings(count: int, customers: int, seed: int = 11) -> Iterator[tuple[Seen[Subscription], date | None]]:
    """Return that many subscriptions of the first customers, with their deadlines."""
    dice = random.Random(seed)
    for number in range(count):
        is_suspended = dice.random() < 0.06
        deadline = DAY + timedelta(days=dice.randrange(120)) if is_suspended else None
        subscription = Subscription(
            id=f"subscription-{number}",
            customer_id=f"customer-{dice.randrange(customers)}",
            offer_id=f"offer-{dice.randrange(300)}",
            offer_name="Office 365 Enterprise E3",
            quantity=dice.randrange(1, 300),
            status=Status.SUSPENDED if is_suspended else Status.ACTIVE,
            suspended_on=DAY if is_suspended else None,
        )
        yield Seen(subscription, subscription), deadline
