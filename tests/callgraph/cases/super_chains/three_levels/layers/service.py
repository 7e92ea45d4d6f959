from .worker import Worker


class Service(Worker):
    def start(self):
        super().start()
        print("service up")

    def stop(self):
        super().stop()
        print("service down")
