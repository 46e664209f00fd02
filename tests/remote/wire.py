"""Objects as Partner Center writes them, invented; a test changes the members that matter to it."""

from __future__ import annotations


def an_offer_item(**changes: object) -> dict[str, object]:
    """Return an offer of the legacy line."""
    return {
        "id": "5D0F6C11-2E0B-4C0B-8E6A-0C6E4E1D7A01",
        "name": "Desk Suite",
        "description": "Mail and documents",
        "minimumQuantity": 1,
        "maximumQuantity": 300,
        "rank": 4,
        "locale": "en-US",
        "country": "US",
        "category": {"id": "Enterprise_Key", "name": "Enterprise", "rank": 20},
        "limitUnitOfMeasure": "None",
        "limit": 0,
        "term": 1,
        "termUnitOfMeasure": "Year",
        "prerequisiteOffers": [],
        "isAddOn": False,
        "hasAddOns": True,
        "isTrial": False,
        "isAvailableForPurchase": True,
        "isAutoRenewable": True,
        "isMicrosoftProduct": True,
        "billing": "license",
        "supportedBillingCycles": ["annual", "monthly"],
        "conversionTargetOffers": [],
        "reselleeQualifications": [],
        "resellerQualifications": [],
        "salesGroupId": "Default",
        "unitType": "Licenses",
        "product": {"id": "9A0F6C11-2E0B-4C0B-8E6A-0C6E4E1D7A02", "name": "Desk Suite", "unit": "Licenses"},
        "attributes": {"objectType": "Offer"},
        **changes,
    }


def a_customer_item(**changes: object) -> dict[str, object]:
    """Return a customer with its billing profile."""
    return {
        "id": "7d3b1f60-2a54-4c1e-9b0f-51c4f0a7e211",
        "relationshipToPartner": "reseller",
        "companyProfile": {
            "tenantId": "7d3b1f60-2a54-4c1e-9b0f-51c4f0a7e211",
            "domain": "Birchlane.onmicrosoft.com",
            "companyName": "Birch Lane Clinic",
            "organizationRegistrationNumber": "R-1",
        },
        "billingProfile": {
            "email": "it@birchlane.example",
            "culture": "en-US",
            "language": "en",
            "companyName": "Birch Lane Clinic Ltd",
            "defaultAddress": {
                "firstName": "Ana",
                "lastName": "Ortiz",
                "addressLine1": "12 Mill Road",
                "city": "Boise",
                "state": "ID",
                "postalCode": "83702",
                "country": "us",
                "phoneNumber": "2085550142",
            },
        },
        **changes,
    }


def a_subscription_item(**changes: object) -> dict[str, object]:
    """Return a subscription of the legacy line."""
    return {
        "id": "A1B2C3D4-0000-4000-8000-000000000001",
        "offerId": "5D0F6C11-2E0B-4C0B-8E6A-0C6E4E1D7A01",
        "offerName": "Desk Suite",
        "friendlyName": "Reception",
        "quantity": 25,
        "unitType": "Licenses",
        "status": "active",
        "billingType": "license",
        "billingCycle": "monthly",
        "isTrial": False,
        "autoRenewEnabled": True,
        "creationDate": "2018-02-01T23:30:00.1234567-08:00",
        "effectiveStartDate": "2018-02-02T00:00:00Z",
        "commitmentEndDate": "2019-02-01T00:00:00",
        "orderId": "order-1",
        "partnerId": "5550123",
        "actions": ["edit"],
        **changes,
    }


def an_order_item(**changes: object) -> dict[str, object]:
    """Return an order of one line."""
    return {
        "id": "order-1",
        "referenceCustomerId": "7d3b1f60-2a54-4c1e-9b0f-51c4f0a7e211",
        "billingCycle": "monthly",
        "status": "completed",
        "creationDate": "2018-02-01T23:30:00-08:00",
        "lineItems": [
            {
                "lineItemNumber": 0,
                "offerId": "5D0F6C11-2E0B-4C0B-8E6A-0C6E4E1D7A01",
                "quantity": 25,
                "friendlyName": "Reception",
                "subscriptionId": "A1B2C3D4-0000-4000-8000-000000000001",
                "partnerIdOnRecord": "5550123",
            }
        ],
        **changes,
    }


def a_term(duration: object, cycle: object) -> dict[str, object]:
    """Return a term of an availability."""
    return {"id": "5aeco6mffyxo", "duration": duration, "description": "A term", "billingCycle": cycle}


def a_sku(**changes: object) -> dict[str, object]:
    """Return a SKU of new commerce."""
    return {
        "id": "0001",
        "productId": "CFQ7TTC0TT01",
        "title": "Desk Suite Premium",
        "description": "Mail and documents",
        "minimumQuantity": 1,
        "maximumQuantity": 300,
        "isTrial": False,
        "supportedBillingCycles": ["monthly", "annual"],
        "dynamicAttributes": {"isAddon": False, "prerequisiteSkus": []},
        "attributes": {"objectType": "Sku"},
        **changes,
    }


def an_availability(**changes: object) -> dict[str, object]:
    """Return an availability of new commerce with its product and SKU."""
    return {
        "id": "CFQ7TTC0TA01",
        "productId": "CFQ7TTC0TT01",
        "skuId": "0001",
        "catalogItemId": "CFQ7TTC0TT01:0001:CFQ7TTC0TA01",
        "segment": "commercial",
        "country": "US",
        "isPurchasable": True,
        "isRenewable": True,
        "renewalInstructions": [],
        "terms": [a_term("P1Y", "Annual"), a_term("P1Y", "Monthly")],
        "product": {"id": "CFQ7TTC0TT01", "title": "Desk Suite", "productType": {"id": "OnlineServicesNCE"}},
        "sku": a_sku(),
        "attributes": {"objectType": "Availability"},
        **changes,
    }
