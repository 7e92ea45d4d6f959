from taintcheck import not_sink


class Controller:
    def __init__(self, service):
        self.service = service

    def show(self, params):
        not_sink(params["view"])
        return self.service.load(params["id"])

    def create(self, params):
        return self.service.save(params["id"], title=params["title"])

    def remove(self, params):
        return self.service.remove(params["id"])
