def view(ok, bad):
    return controller(failure=bad, success=ok)


def controller(success, failure):
    service(done=success, value=1)
    return service(value=2, done=failure)


def service(value, done):
    return done(value)
