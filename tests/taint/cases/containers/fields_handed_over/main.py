"""Containers in fields and in other containers, handed to functions that change them."""
import field_passed
import field_passed_in_method
import inner_alias_passed
import inner_passed
