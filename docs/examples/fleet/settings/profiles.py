"""One class per kind of site."""


class Profile:
    """What all sites share: nothing is reachable from outside."""

    NAME = "profile"
    PARTNER_HOST = "127.0.0.1"
    PARTNER_PORT = 7403
    CONSOLE_HOST = "127.0.0.1"
    CONSOLE_PORT = 7409
    MAX_VEHICLES = 50


class Depot(Profile):
    """A depot serves partners, and is administered on the machine itself."""

    NAME = "depot"
    PARTNER_HOST = ""
    MAX_VEHICLES = 400


class Workshop(Profile):
    """In the workshop, mechanics reach the console from their tablets."""

    NAME = "workshop"
    CONSOLE_HOST = "0.0.0.0"


PROFILES = {profile.NAME: profile for profile in (Depot, Workshop)}


def profile_named(name: str) -> type[Profile]:
    """The profile of a site; raises ValueError for a name nobody defined."""
    try:
        return PROFILES[name]
    except KeyError:
        known = ", ".join(sorted(PROFILES))
        raise ValueError(f"no profile called {name!r}; there are {known}") from None
