def apply(function):
    return function()


def apply_all(functions, argument):
    for function in functions:
        function(argument)
