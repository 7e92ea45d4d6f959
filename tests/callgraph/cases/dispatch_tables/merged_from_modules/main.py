"""Two tables are merged, and the later one wins."""

import admin
import users

ROUTES = {**users.ROUTES, **admin.ROUTES}


def serve(path):
    return ROUTES[path]()


serve("/users")
ROUTES["/"]()
