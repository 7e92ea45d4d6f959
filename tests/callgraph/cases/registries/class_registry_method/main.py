"""The decorator is a method that keeps handlers in the object."""


class Router:
    def __init__(self):
        self.routes = {}

    def route(self, path):
        def bind(handler):
            self.routes[path] = handler
            return handler

        return bind

    def serve(self, path):
        return self.routes[path]()


router = Router()


@router.route("/")
def index():
    return page("index")


@router.route("/about")
def about():
    return page("about")


def page(name):
    return name


router.serve("/")
router.serve("/about")
