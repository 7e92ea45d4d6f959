"""Handlers in a dict of dicts, by constant keys and through variables."""


def list_users():
    return []


def add_user():
    return "added"


def list_groups():
    return []


routes = {
    "users": {"GET": list_users, "POST": add_user},
    "groups": {"GET": list_groups},
}
routes["users"]["POST"]()


def get(resource):
    return routes[resource]["GET"]()


def groups_only():
    group_routes = routes["groups"]
    return group_routes["GET"]()


get("users")
get("groups")
groups_only()
