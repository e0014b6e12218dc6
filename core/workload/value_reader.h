// Single values out of the tree: times, counts, names, with ${...} where it may stand.
#pragma once

#include "core/workload/expression.h"
#include "core/workload/problem_list.h"
#include "core/workload/yaml_tree.h"

#include <optional>
#include <span>

namespace timeslice {

// Each function reads one node; what is wrong becomes a problem at the node's place and the answer is none.
class ValueReader {
  public:
    explicit ValueReader(ProblemList& problems) : m_problems(problems) {}

    void setParameters(ParameterValues parameters) { m_parameters = std::move(parameters); }
    const ParameterValues& parameters() const { return m_parameters; }

    // From 0 to kLongestTime.
    std::optional<Nanos> time(const YamlNode& node);
    // A number with or without a unit.
    std::optional<Quantity> quantity(const YamlNode& node);
    // Bytes, at least `least`; bytes a second, at least 1.
    std::optional<int64_t> size(const YamlNode& node, int64_t least);
    std::optional<int64_t> rate(const YamlNode& node);
    std::optional<bool> boolean(const YamlNode& node);
    // A whole number; ${...} may come out within a billionth of one.
    std::optional<int64_t> count(const YamlNode& node, int64_t least, int64_t most);
    // A whole number with or without a sign, no ${...}.
    std::optional<int64_t> integer(const YamlNode& node, int64_t least, int64_t most);
    // One line of text that is not empty.
    std::optional<std::string> name(const YamlNode& node);
    // Any text.
    std::optional<std::string> text(const YamlNode& node);

  private:
    std::optional<Quantity> expression(const YamlNode& node);
    std::optional<int64_t> amount(const YamlNode& node, Dimension dimension, int64_t least, Text expected);

    ProblemList& m_problems;
    ParameterValues m_parameters;
};

// The keys that a map may have.
struct Vocabulary {
    std::span<const std::string_view> known;
    std::span<const std::string_view> later; // of the format, but not of this version of the program

    bool knows(std::string_view key) const;
    bool knowsLater(std::string_view key) const;
};

// Adds a problem for every key of `map` that is not known, with the nearest known one.
void checkKeys(const YamlNode& map, const Vocabulary& keys, ProblemList& problems);

} // namespace timeslice
