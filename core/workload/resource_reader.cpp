#include "core/workload/resource_reader.h"

#include "core/base/words.h"
#include "core/workload/resource_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr int64_t kLargestSize = KindSize{}.most;
constexpr int64_t kFarthestPriority = 1'000'000'000;
constexpr std::array kSemaphoreKeys{"value"sv, "max"sv};
constexpr std::array kConditionKeys{"spurious"sv};
constexpr double kPercent = 10'000; // in millionths
constexpr std::array kLockKeys{"protocol"sv, "order"sv, "spin"sv, "ceiling"sv};
constexpr std::array kRwLockKeys{"prefer"sv};

class ResourceReader {
  public:
    ResourceReader(ValueReader& values, ProblemList& problems) : m_values(values), m_problems(problems) {}

    // `kind`: a word, or a map of one word and a size, or of a lock and what it is like.
    Resource read(const YamlNode& key, const YamlNode& kind) {
        const bool map = kind.isMap() && kind.items.size() == 2;
        const std::string& word = map ? kind.items[0].text : kind.text;
        const auto row = std::ranges::find(resourceKinds(), word, &KindInfo::word);
        const bool isKnown = row != resourceKinds().end();
        Resource resource;
        resource.name = key.text;
        resource.place = key.place;
        if (isKnown) resource.kind = row->kind;
        if (!isKnown || (!map && !kind.isScalar())) {
            reportKind(kind);
        } else if (map && row->kind == ResourceKind::Condition && kind.items[1].isMap()) {
            readCondition(kind.items[1], resource);
        } else if (map && isLock(row->kind) && kind.items[1].isMap()) {
            readTraits(kind.items[1], resource);
        } else if (map && !row->size) {
            m_problems.add(kind.items[1].place,
                           {TS_TEXT("found a size for '{0}', which takes none; write {1}: {0}"), word,
                            excerpt(key.text)});
        } else if (map) {
            readSize(kind.items[1], *row, resource);
        } else if (row->size && row->size->required()) {
            m_problems.add(kind.place, {TS_TEXT("found '{0}' without a size, expected a size, such as {1}"),
                                        word, row->size->example});
        } else if (row->size) {
            resource.size = row->size->defaultSize;
        }
        return resource;
    }

  private:
    void readSize(const YamlNode& size, const KindInfo& row, Resource& resource) {
        if (row.kind == ResourceKind::Link)
            resource.size = m_values.rate(size).value_or(1);
        else if (row.kind == ResourceKind::Semaphore && size.isMap())
            readPermits(size, resource);
        else
            resource.size = m_values.count(size, row.size->least, row.size->most).value_or(1);
    }

    // {value: 0, max: 5}: the permits at the start, and the most that there can be.
    void readPermits(const YamlNode& map, Resource& resource) {
        checkKeys(map, {kSemaphoreKeys, {}}, m_problems);
        const YamlNode* value = map.find("value");
        const YamlNode* most = map.find("max");
        if (value != nullptr) resource.size = m_values.count(*value, 0, kLargestSize).value_or(0);
        if (value == nullptr)
            m_problems.add(map.place, {TS_TEXT("expected the key '{0}' in '{1}'"), "value", "semaphore"});
        if (most != nullptr)
            resource.most =
                m_values.count(*most, std::max<int64_t>(1, resource.size), kLargestSize).value_or(kUnbounded);
    }

    // {spurious: 5%}: how many waits end without a notification.
    void readCondition(const YamlNode& map, Resource& resource) {
        checkKeys(map, {kConditionKeys, {}}, m_problems);
        if (const YamlNode* share = map.find("spurious")) resource.spurious = readShare(*share);
    }

    // A percentage, in millionths.
    int64_t readShare(const YamlNode& node) {
        std::string_view share = node.isScalar() ? std::string_view(node.text) : std::string_view();
        const bool percent = share.ends_with('%');
        if (percent) share.remove_suffix(1);
        const Result<Quantity> value = parseQuantity(share);
        if (percent && value && value->dimension == Dimension::Number && value->value >= 0 &&
            value->value <= 100)
            return std::llround(value->value * kPercent);
        m_problems.add(node.place, {TS_TEXT("found {0}, expected a percentage from 0% to 100%, such as 5%"),
                                    describeNode(node)});
        return 0;
    }

    static bool isLock(ResourceKind kind) {
        return kind == ResourceKind::Lock || kind == ResourceKind::RLock || kind == ResourceKind::RwLock;
    }

    // {protocol: inherit, order: fair, spin: 50 us}, or {prefer: readers}.
    void readTraits(const YamlNode& map, Resource& resource) {
        LockTraits& lock = resource.traits;
        if (resource.kind == ResourceKind::RwLock) {
            checkKeys(map, {kRwLockKeys, {}}, m_problems);
            if (const YamlNode* prefer = map.find("prefer"))
                lock.prefer = word<RwPreference>(*prefer, kWordsOf<RwPreference>);
            return;
        }
        checkKeys(map, {kLockKeys, {}}, m_problems);
        if (const YamlNode* protocol = map.find("protocol"))
            lock.protocol = word<LockProtocol>(*protocol, kWordsOf<LockProtocol>);
        if (const YamlNode* order = map.find("order"))
            lock.order = word<LockOrder>(*order, std::span(kWordsOf<LockOrder>).subspan(1));
        if (const YamlNode* spin = map.find("spin")) lock.spin = m_values.time(*spin).value_or(Nanos{0});
        const YamlNode* ceiling = map.find("ceiling");
        if (ceiling == nullptr) return;
        lock.ceiling = m_values.integer(*ceiling, -kFarthestPriority, kFarthestPriority);
        if (lock.protocol != LockProtocol::Ceiling)
            m_problems.add(ceiling->place, {TS_TEXT("found 'ceiling' without 'protocol: ceiling', "
                                                    "which it belongs to")});
    }

    // One of the last words of an enumeration.
    template <typename Enum>
    Enum word(const YamlNode& node, std::span<const std::string_view> words) {
        const auto found = node.isScalar() ? std::ranges::find(words, node.text) : words.end();
        if (found != words.end())
            return static_cast<Enum>(kCountOf<Enum> - static_cast<size_t>(words.end() - found));
        m_problems.add(node.place,
                       {TS_TEXT("found {0}, expected one of {1}"), describeNode(node), joinWords(words)});
        return Enum{};
    }

    void reportKind(const YamlNode& kind) {
        const YamlNode& word = kind.isMap() && !kind.items.empty() ? kind.items.front() : kind;
        std::vector<std::string_view> known;
        for (const KindInfo& row : resourceKinds()) known.push_back(row.word);
        const std::string nearest = nearestWord(word.text, known);
        if (kind.isMap() && kind.items.size() > 2)
            m_problems.add(kind.place,
                           TS_TEXT("found several keys, expected one kind and its size, such as {queue: 4}"));
        else if (word.isScalar() && !nearest.empty())
            m_problems.add(word.place,
                           {TS_TEXT("unknown resource kind '{0}'; did you mean '{1}'? kinds are {2}"),
                            excerpt(word.text), nearest, joinWords(known)});
        else
            m_problems.add(word.place, {TS_TEXT("found {0}, expected a resource kind; kinds are {1}"),
                                        describeNode(word), joinWords(known)});
    }

    ValueReader& m_values;
    ProblemList& m_problems;
};

} // namespace

void readResources(const YamlNode& map, ValueReader& values, ProblemList& problems, Workload& workload) {
    if (!map.isMap()) {
        problems.add(map.place, {TS_TEXT("found {0}, expected a map of resources, such as printer: lock"),
                                 describeNode(map)});
        return;
    }
    ResourceReader reader(values, problems);
    for (size_t i = 0; i < map.items.size() && !problems.full(); i += 2) {
        Resource resource = reader.read(map.items[i], map.items[i + 1]);
        if (values.name(map.items[i])) workload.resources.push_back(std::move(resource));
    }
}

} // namespace timeslice
