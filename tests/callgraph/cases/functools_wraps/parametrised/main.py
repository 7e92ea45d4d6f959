"""`wraps` inside a decorator factory that lives in another module."""
from guards.roles import requires


@requires("admin")
def delete_user(name):
    return name


class Panel:
    @requires("staff")
    def open(self, name):
        return delete_user(name)


Panel().open("ann")
