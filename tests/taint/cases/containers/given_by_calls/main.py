"""Parts of objects that methods, properties and functions give, changed there."""
import getter_returns_field
import nested_field_passed
import property_returns_field
import returned_alias_param
import returned_inner
