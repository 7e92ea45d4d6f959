"""`operator.methodcaller` and `attrgetter` call and read members by literal names."""
import operator

from fleet import Ship

ships = [Ship("Ada"), Ship("Bea")]
call_name = operator.methodcaller("name")
call_name(ships[0])


def ranks():
    return sorted(ships, key=operator.attrgetter("rank"))


def moved():
    return list(map(operator.methodcaller("move", 3), ships))


ranks()
moved()
