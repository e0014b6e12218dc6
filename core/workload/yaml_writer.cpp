#include "core/workload/yaml_writer.h"

#include <algorithm>

namespace timeslice {
namespace {

bool isPlain(const std::string& text) {
    const auto isSafe = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '.';
    };
    return !text.empty() && text != "null" && std::ranges::all_of(text, isSafe);
}

std::string written(const YamlNode& scalar) {
    if (!scalar.quoted && isPlain(scalar.text)) return scalar.text;
    std::string quoted = "\"";
    for (const char c : scalar.text) {
        if (c == '"' || c == '\\') quoted += '\\';
        if (c == '\n')
            quoted += "\\n";
        else if (c == '\t')
            quoted += "\\t";
        else if (c == '\r')
            quoted += "\\r";
        else
            quoted += c;
    }
    return quoted + "\"";
}

// Behind "- " or "key:": on the same line, or as a block below.
void write(const YamlNode& node, const std::string& indent, std::string& text) {
    const bool list = node.isList();
    if (node.isScalar()) {
        text += " " + written(node) + "\n";
    } else if (node.items.empty()) {
        text += list ? " []\n" : node.isMap() ? " {}\n" : "\n";
    } else {
        text += "\n";
        for (size_t i = 0; i < node.items.size(); i += list ? 1 : 2) {
            text += indent + (list ? "-" : written(node.items[i]) + ":");
            write(node.items[list ? i : i + 1], indent + "  ", text);
        }
    }
}

} // namespace

std::string writeYaml(const YamlNode& node) {
    std::string text;
    write(node, "", text);
    return text.substr(1); // what stands before it: a blank or a line end
}

} // namespace timeslice
