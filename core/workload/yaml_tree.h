// A YAML document as a tree with places, through yaml-cpp's event interface: its own nodes take duplicate
// keys silently, drop second documents and need 130 times the file in memory.
#pragma once

#include "core/workload/problem_list.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace timeslice {

struct YamlNode {
    enum class Kind : uint8_t { Nothing, Scalar, List, Map };

    Kind kind = Kind::Nothing;
    Place place;
    std::string text; // Scalar
    std::vector<YamlNode>
        items;           // List: its items. Map: key, value, key, value ...; keys are scalars, each once
    bool quoted = false; // Scalar: its text begins one character after its place

    bool isScalar() const { return kind == Kind::Scalar; }
    bool isList() const { return kind == Kind::List; }
    bool isMap() const { return kind == Kind::Map; }

    // The value of a map's key, or null.
    const YamlNode* find(std::string_view key) const;
};

// Reads the one document of `text`; none when it cannot be read to its end. Adds a problem for broken YAML, a
// duplicate key, an anchor, an alias, a tag, a key that is no scalar, a second document, nesting over
// kDeepestNesting.
std::optional<YamlNode> readYaml(std::string_view text, ProblemList& problems);

// What a message calls the node: its text in quotes, "a list", "a map", "nothing".
Text describeNode(const YamlNode& node);

} // namespace timeslice
