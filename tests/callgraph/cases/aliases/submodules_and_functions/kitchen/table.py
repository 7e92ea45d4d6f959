def serve(dish):
    return dish
