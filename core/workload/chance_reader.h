// Random times and numbers, from the tree.
#pragma once

#include "core/workload/chance.h"
#include "core/workload/value_reader.h"

#include <functional>

namespace timeslice {

// {exponential: 5 ms}, {uniform: [1 ms, 5 ms]}, {normal: [5 ms, 1 ms]}, {any_of: [1 ms, 10 ms]}, or
// {any_of: {1 ms: 9, 10 ms: 1}} with weights. What is wrong becomes a problem.
class ChanceReader {
  public:
    ChanceReader(ValueReader& values, ProblemList& problems) : m_values(values), m_problems(problems) {}

    // Whether the node is a map that has one of the words in it.
    static bool isChance(const YamlNode& node);

    // Of times; null if it cannot be read.
    ChancePtr time(const YamlNode& node);
    // Of whole numbers from `least` to `most`, uniform or any_of.
    ChancePtr count(const YamlNode& node, int64_t least, int64_t most);
    // The place of an item of a list; each has a weight.
    static ChancePtr place(const std::vector<int64_t>& weights);

    // How much more often than one of weight 1.
    std::optional<int64_t> weight(const YamlNode& node);

  private:
    using ReadValue = std::function<std::optional<int64_t>(const YamlNode&)>;
    ChancePtr read(const YamlNode& node, std::span<const std::string_view> words, const ReadValue& value);
    bool readInto(Chance& chance, std::string_view word, const YamlNode& value, const ReadValue& one);
    bool readPair(Chance& chance, const YamlNode& list, const ReadValue& one);
    bool readChoice(Chance& chance, const YamlNode& items, const ReadValue& one);

    ValueReader& m_values;
    ProblemList& m_problems;
};

} // namespace timeslice
