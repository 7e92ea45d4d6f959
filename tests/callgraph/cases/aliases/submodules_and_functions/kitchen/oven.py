from .table import serve as finish


def warm_up():
    return 200


def bake(dish):
    return warm_up(), dish
