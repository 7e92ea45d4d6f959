from chain.build import middleware


def handle(request):
    for layer in middleware:
        layer(request)
