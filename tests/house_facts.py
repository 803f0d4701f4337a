"""What the random houses are about: their facts, lists, actions and calendars."""

from __future__ import annotations

from calmreply.calendar import Calendar, parse_hours
from calmreply.facts.schema import Column, Fact
from calmreply.kinds import BOOL, COUNT, INT, MONEY, Kind

CURRENCY = Kind("enum", ("EUR", "GBP"))
STATUS = Kind("enum", ("open", "packed", "sent"))
STANDING = Kind("enum", ("guest", "bronze", "silver"), ordered=True)
INCIDENT = Kind("enum", ("none", "strike"))
WANT = Kind("enum", ("return", "cancel", "complaint"))
MATTER = Kind("enum", ("late", "lost", "damaged"))
TOPIC = Kind("enum", ("unknown", "complaint", "praise"))
VERDICT = Kind("enum", ("none", "allow", "deny", "refer"))
DAYS = Kind("int", low=0, high=60)
DURATION = Kind("duration")
DATE = Kind("date")
CHOICE = Kind("enum", ("refund", "voucher", "gift"))
HOUR = 3600
WEIGHT = Kind("decimal", low=0, high=1000, scale=1)
TENTHS = Kind("decimal")  # in sums, a scaled decimal is the number itself
LIST = Kind("list")
LINES = (
    Fact("price", MONEY, scope="case"),
    Fact("opened", BOOL, scope="case"),
    Fact("size", Kind("int", low=0, high=9), scope="case"),
)
COLUMNS = (
    # name, fact, kind, scope, measure, direction
    ("house.incident", None, INCIDENT, "house", None, None),
    ("case.currency", None, CURRENCY, "case", None, None),
    ("case.flagged", None, BOOL, "case", None, None),
    ("case.stated", None, BOOL, "case", None, None),
    ("customer.identified", None, BOOL, "case", None, None),
    ("customer.standing", None, STANDING, "case", None, None),
    ("order.status", None, STATUS, "case", None, None),
    ("order.paid", None, MONEY, "case", None, None),
    ("order.total", None, MONEY, "case", None, None),
    ("hours since order.placed_at", "order.placed_at", DURATION, "case", "hours", "since"),
    ("days until order.due", "order.due", INT, "case", "days", "until"),
    ("order.lines", None, LIST, "case", None, None),
    ("case.today", None, DATE, "case", None, None),
    ("date of order.placed_at", "order.placed_at", DATE, "case", "date", None),
    ("issue.want", None, WANT, "issue", None, None),
    ("issue.kind", None, MATTER, "issue", None, None),
    ("issue.chosen.one", None, CHOICE, "issue", None, None),
    ("issue.opened", None, BOOL, "issue", None, None),
    ("issue.broken", None, BOOL, "issue", None, None),
    ("issue.flag", None, BOOL, "issue", None, None),
    ("issue.days", None, DAYS, "issue", None, None),
    ("issue.parcels", None, COUNT, "issue", None, None),
    ("issue.cost", None, MONEY, "issue", None, None),
    ("issue.weight", None, WEIGHT, "issue", None, None),
    ("item.price", None, MONEY, "item", None, None),
    ("item.worn", None, BOOL, "item", None, None),
    ("item.reason", None, MATTER, "item", None, None),
)
WIDE = tuple((f"issue.b{i}", None, BOOL, "issue", None, None) for i in range(13))
BY_NAME = {c[0]: c for c in (*COLUMNS, *WIDE)}
PUBLIC = (
    Column("thread.topic", "thread.topic", TOPIC, "thread"),
    Column("house.incident", "house.incident", INCIDENT, "house"),
)
INSIDE = {"case": {"house", "case"}, "issue": {"house", "case", "issue"}, "item": {"house", "case", "issue", "item"}}
REMEDIES = ("refund", "voucher", "gift")
ACTIONS = ("cancel-order", "change-address")
MONEYS = (1, 100, 500, 1250, 2000)
CALENDARS = {
    None: Calendar("UTC", parse_hours("mon-fri 09:00-17:00")),
    "it": Calendar(
        "Europe/Rome", parse_hours("mon-fri 09:00-13:00, 14:00-18:00; sat 10:00-12:00"), frozenset({739000})
    ),
}
AS_OF = 1_795_000_000
