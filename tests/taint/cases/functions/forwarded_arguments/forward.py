def forward(function, *args, **kwargs):
    return function(*args, **kwargs)


def second(first, second, *rest, key="k", **more):
    return second


def rest_of(first, *rest):
    return rest


def key_of(*, key="k", **more):
    return key


def more_of(*, key="k", **more):
    return more
