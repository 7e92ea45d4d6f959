def to_kelvin(celsius):
    return round(celsius + 273.15)
