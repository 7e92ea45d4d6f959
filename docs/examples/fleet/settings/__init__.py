"""Where the service listens: profiles written in code, and what the environment overrides."""

from settings.environment import from_environment
from settings.profiles import Depot, Profile, Workshop, profile_named

__all__ = ["Depot", "Profile", "Workshop", "from_environment", "profile_named"]
