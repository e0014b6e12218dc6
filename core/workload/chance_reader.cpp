#include "core/workload/chance_reader.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr std::array kChanceWords{"uniform"sv, "any_of"sv, "exponential"sv, "normal"sv};
constexpr size_t kForCounts = 2; // the first of them
constexpr int64_t kMaxChanceWeight = 1'000'000;

} // namespace

bool ChanceReader::isChance(const YamlNode& node) {
    return node.isMap() && std::ranges::any_of(kChanceWords, [&](std::string_view word) {
               return node.find(word) != nullptr;
           });
}

ChancePtr ChanceReader::time(const YamlNode& node) {
    return read(node, kChanceWords, [this](const YamlNode& one) -> std::optional<int64_t> {
        const std::optional<Nanos> time = m_values.time(one);
        return time ? std::optional(time->count()) : std::nullopt;
    });
}

ChancePtr ChanceReader::count(const YamlNode& node, int64_t least, int64_t most) {
    return read(node, std::span(kChanceWords).first(kForCounts),
                [this, least, most](const YamlNode& one) { return m_values.count(one, least, most); });
}

ChancePtr ChanceReader::place(const std::vector<int64_t>& weights) {
    std::vector<int64_t> places;
    for (size_t i = 0; i < weights.size(); ++i) places.push_back(static_cast<int64_t>(i));
    return std::make_shared<const Chance>(choiceOf(std::move(places), weights));
}

std::optional<int64_t> ChanceReader::weight(const YamlNode& node) {
    return m_values.count(node, 1, kMaxChanceWeight);
}

ChancePtr ChanceReader::read(const YamlNode& node, std::span<const std::string_view> words,
                             const ReadValue& value) {
    if (!node.isMap() || node.items.empty()) {
        m_problems.add(node.place, {TS_TEXT("found {0}, expected a time, or how to draw one, such as "
                                            "{{uniform: [1 ms, 5 ms]}}"),
                                    describeNode(node)});
        return nullptr;
    }
    const size_t before = m_problems.added();
    checkKeys(node, {words, {}}, m_problems);
    if (m_problems.added() > before) return nullptr;
    if (node.items.size() > 2) {
        m_problems.add(node.items[2].place, {TS_TEXT("found '{0}' next to '{1}', expected one of them"),
                                             node.items[2].text, node.items[0].text});
        return nullptr;
    }
    Chance chance;
    if (!readInto(chance, node.items[0].text, node.items[1], value)) return nullptr;
    return std::make_shared<const Chance>(std::move(chance));
}

bool ChanceReader::readInto(Chance& chance, std::string_view word, const YamlNode& value,
                            const ReadValue& one) {
    if (word == "any_of") return readChoice(chance, value, one);
    if (word == "exponential") {
        chance.kind = ChanceKind::Exponential;
        const std::optional<int64_t> mean = one(value);
        chance.first = mean.value_or(0);
        return mean.has_value();
    }
    chance.kind = word == "normal" ? ChanceKind::Normal : ChanceKind::Uniform;
    return readPair(chance, value, one);
}

bool ChanceReader::readPair(Chance& chance, const YamlNode& list, const ReadValue& one) {
    const bool uniform = chance.kind == ChanceKind::Uniform;
    if (!list.isList() || list.items.size() != 2) {
        m_problems.add(list.place,
                       uniform ? TS_TEXT("expected the least and the most, such as uniform: [1 ms, 5 ms]")
                               : TS_TEXT("expected the mean and the standard deviation, such as "
                                         "normal: [5 ms, 1 ms]"));
        return false;
    }
    const std::optional<int64_t> first = one(list.items[0]);
    const std::optional<int64_t> second = one(list.items[1]);
    if (!first || !second) return false;
    chance.first = *first;
    chance.second = *second;
    if (!uniform || *first <= *second) return true;
    m_problems.add(list.place, {TS_TEXT("found {0} before {1}, expected the least before the most"),
                                describeNode(list.items[0]), describeNode(list.items[1])});
    return false;
}

bool ChanceReader::readChoice(Chance& chance, const YamlNode& items, const ReadValue& one) {
    if ((!items.isList() && !items.isMap()) || items.items.empty()) {
        m_problems.add(items.place,
                       {TS_TEXT("found {0}, expected a list, such as any_of: [1 ms, 10 ms], or a "
                                "map with weights, such as any_of: {{1 ms: 9, 10 ms: 1}}"),
                        describeNode(items)});
        return false;
    }
    const size_t stride = items.isMap() ? 2 : 1;
    std::vector<int64_t> values;
    std::vector<int64_t> weights;
    for (size_t i = 0; i < items.items.size(); i += stride) {
        const std::optional<int64_t> value = one(items.items[i]);
        const std::optional<int64_t> weighs =
            items.isMap() ? weight(items.items[i + 1]) : std::optional(int64_t{1});
        if (!value || !weighs) return false;
        values.push_back(*value);
        weights.push_back(*weighs);
    }
    chance = choiceOf(std::move(values), weights);
    return true;
}

} // namespace timeslice
