"""A registering, a parametrised and a wrapping decorator on one function."""
from web.decorators import login_required, route, routes


@route("/profile")
@login_required
def profile(user):
    return user


@route("/public")
def public(user):
    return "public"


def dispatch(path):
    return routes[path]("ann")


dispatch("/profile")
dispatch("/public")
profile("bob")
