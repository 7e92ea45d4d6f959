"""Each level hands on to the next one that defines the method."""

from layers.service import Service


service = Service()
service.start()
service.stop()
