"""Defects of towns and offices."""

from planted.plant import Plant

LOCATIONS = "locations.yaml"

PLANTS = (
    Plant(
        code="PS403",
        path=LOCATIONS,
        before="longitude: -122.15858}\n    served_from: napa",
        after="longitude: -122.15858}\n    served_from: nappa",
        at="served_from: nappa",
    ),
    Plant(code="PS404", path=LOCATIONS, before="name: Angwin", after="name: Napa"),
    Plant(code="PS405", path=LOCATIONS, before="name: Angwin", after="name: Angwyn"),
    Plant(
        code="PS405",
        path=LOCATIONS,
        before="name: Benicia\n    state: CA",
        after="name: Benicia\n    state: OR",
        why="another state",
    ),
    Plant(
        code="PS406",
        path=LOCATIONS,
        before='county: Napa County\n    postal_codes: ["94508"]',
        after='county: Lake County\n    postal_codes: ["94508"]',
    ),
    Plant(
        code="PS407",
        path=LOCATIONS,
        before='postal_codes: ["94508"]',
        after='postal_codes: ["94510", "94508"]',
        why="another town's",
    ),
    Plant(
        code="PS407",
        path=LOCATIONS,
        before='postal_codes: ["94508"]',
        after='postal_codes: ["10001"]',
        why="another state's",
    ),
    Plant(
        code="PS408",
        path=LOCATIONS,
        before="geo: {latitude: 38.57574, longitude: -122.44998}",
        after="geo: {latitude: 38.57574, longitude: -121.44998}",
    ),
    Plant(
        code="PS409",
        path=LOCATIONS,
        before="drive: {minutes: 15, miles: 9, route: South",
        after="drive: {minutes: 15, miles: 9, route: North",
    ),
    Plant(
        code="PS409",
        path=LOCATIONS,
        before="drive: {minutes: 30, miles: 19,",
        after="drive: {minutes: 30, miles: 9,",
        why="shorter than the straight line",
    ),
    Plant(
        code="PS409",
        path=LOCATIONS,
        before="drive: {minutes: 30, miles: 19,",
        after="drive: {minutes: 10, miles: 19,",
        why="too fast",
    ),
    Plant(
        code="PS410",
        path=LOCATIONS,
        before="      - name: Adventist Health St. Helena\n",
        after="      - name: Adventist Heath St. Helena\n"
        "      - name: Adventist Health St. Helena\n",
        at="      - name: Adventist Health St. Helena",
    ),
    Plant(
        code="PS411",
        path=LOCATIONS,
        before="drive: {minutes: 15, miles: 9,",
        after="drive: {minutes: 150, miles: 29,",
        why="more than two hours",
    ),
    Plant(
        code="PS413",
        path="content/articles/spinal-compression-fracture.md",
        before="\n## What Can You Do at Home?\n",
        after="\nNapa, Yountville, St. Helena, Calistoga, Sonoma, Vallejo, Fairfield, Dixon\n"
        "\n## What Can You Do at Home?\n",
        at="Napa, Yountville, St.",
    ),
)
