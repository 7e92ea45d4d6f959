"""What the rules have in common: where untrusted data comes from, and where it does harm.

``sources`` has a module for each framework, ``sinks`` one for each class of dangerous calls, with
the functions that make data safe for just these calls. A rule names one of each.
"""
