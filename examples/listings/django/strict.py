from rest_framework import serializers


class StrictMixin:
    """Refuses members that the serializer does not know, instead of ignoring them."""

    def to_internal_value(self, data):
        unknown = set(data) - set(self.fields)
        if unknown:
            raise serializers.ValidationError(
                {name: ["This field is not known here."] for name in sorted(unknown)}
            )
        return super().to_internal_value(data)
