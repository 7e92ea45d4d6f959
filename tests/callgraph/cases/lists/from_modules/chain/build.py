def log(request):
    print(request)


def authenticate(request):
    return check(request)


def check(request):
    return True


middleware = [log, authenticate]
