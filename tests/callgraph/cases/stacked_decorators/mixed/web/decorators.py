from web.users import is_known

routes = {}


def route(path):
    def add(view):
        routes[path] = view
        return view

    return add


def login_required(view):
    def checked(user):
        if is_known(user):
            return view(user)
        return None

    return checked
