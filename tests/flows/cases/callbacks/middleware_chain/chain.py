def build(endpoint, middlewares):
    handler = endpoint
    for middleware in reversed(middlewares):
        handler = middleware(handler)
    return handler
