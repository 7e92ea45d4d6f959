"""From a reader through a service to a store, each in its own module."""
from service import handle, handle_fixed

handle()
handle_fixed()
