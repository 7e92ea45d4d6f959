"""An unknown method is a function made by `__getattr__`."""


class Api:
    def __getattr__(self, name):
        def call(*args):
            return self.request(name, args)

        return call

    def request(self, name, args):
        return "/".join([name, *args])


api = Api()
api.users("1")
api.request("posts", ["2"])
