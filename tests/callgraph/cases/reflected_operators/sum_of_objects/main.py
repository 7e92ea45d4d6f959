from money import Price


def total(prices):
    return sum(prices)


print(total([Price(1), Price(2)]).amount)
