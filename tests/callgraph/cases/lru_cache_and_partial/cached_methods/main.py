"""Caches on methods and static methods, and a cache applied by a plain call."""
from functools import cache, lru_cache

from geometry import distance


class Map:
    @lru_cache
    def route(self, start, end):
        return self.measured(start, end)

    @staticmethod
    @cache
    def scale():
        return unit()

    def measured(self, start, end):
        return fast_distance(start, end) * Map.scale()


def unit():
    return 1


fast_distance = lru_cache(maxsize=4)(distance)
city = Map()
city.route(1, 2)
fast_distance(2, 3)
Map.scale()
