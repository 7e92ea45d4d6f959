"""What a worker computes."""

from __future__ import annotations

import math
from dataclasses import dataclass

Point = tuple[float, float]
EARTH_RADIUS_KM = 6371.0


@dataclass(frozen=True)
class Route:
    """Stops in the order to visit them."""

    stops: tuple[Point, ...]

    @property
    def length_km(self) -> float:
        """Sum of the great-circle distances between consecutive stops."""
        return sum(
            distance_km(here, there)
            for here, there in zip(self.stops, self.stops[1:], strict=False)
        )


def distance_km(a: Point, b: Point) -> float:
    """Great-circle distance by the haversine formula."""
    (lat1, lon1), (lat2, lon2) = [(math.radians(lat), math.radians(lon)) for lat, lon in (a, b)]
    half = (
        math.sin((lat2 - lat1) / 2) ** 2
        + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    )
    return 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(half))


def nearest_first(start: Point, stops: list[Point]) -> Route:
    """A route that always drives to the nearest stop left; good enough for small vans."""
    here, left, order = start, list(stops), [start]
    while left:
        here = min(left, key=lambda stop: distance_km(order[-1], stop))
        left.remove(here)
        order.append(here)
    return Route(tuple(order))
