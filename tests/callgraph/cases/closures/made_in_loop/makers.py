def kept(functions):
    made = []
    for function in functions:

        def call(function=function):
            return function()

        made.append(call)
    return made
