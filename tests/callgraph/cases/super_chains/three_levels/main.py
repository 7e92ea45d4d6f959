from layers.service import Service


service = Service()
service.start()
service.stop()
