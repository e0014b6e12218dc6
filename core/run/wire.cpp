// How it works: each struct that goes over lists its fields once, with their names in the JSON (Fields), and
// that list both writes and reads. All fields are always there, so that an order of another version of the
// program, or something else altogether, is noticed and not filled up with defaults.
#include "core/run/wire.h"

#include <concepts>
#include <nlohmann/json.hpp>
#include <type_traits>

namespace timeslice {
namespace {

using nlohmann::json;

// Calls `field(name, member)` for each member that the other side needs. Names and places in files are not.
template <typename T>
struct Fields;

template <>
struct Fields<Chance> {
    static void each(auto& chance, auto field) {
        field("kind", chance.kind);
        field("first", chance.first);
        field("second", chance.second);
        field("values", chance.values);
        field("upTo", chance.upTo);
    }
};

template <>
struct Fields<FormulaStep> {
    static void each(auto& step, auto field) {
        field("op", step.op);
        field("operand", step.operand);
    }
};

template <>
struct Fields<Control> {
    static void each(auto& control, auto field) {
        field("value", control.value);
        field("expected", control.expected);
        field("into", control.into);
        field("watched", control.watched);
    }
};

template <>
struct Fields<Target> {
    static void each(auto& target, auto field) { field("group", target.group); }
};

template <>
struct Fields<Step> {
    static void each(auto& step, auto field) {
        field("kind", step.kind);
        field("time", step.time);
        field("chance", step.chance);
        field("kernel", step.kernel);
        field("checkpoint", step.checkpoint);
        field("resource", step.resource);
        field("timeout", step.timeout);
        field("bytes", step.bytes);
        field("lines", step.lines);
        field("cached", step.cached);
        field("split", step.split);
        field("scoped", step.scoped);
        field("group", step.group);
        field("targets", step.targets);
        field("catches", step.catches);
        field("cleansUp", step.cleansUp);
        field("times", step.times);
        field("steps", step.steps);
        field("control", step.control);
    }
};

template <>
struct Fields<TaskGroup> {
    static void each(auto& group, auto field) {
        field("count", group.count);
        field("start", group.start);
        field("every", group.every);
        field("gaps", group.gaps);
        field("unions", group.unions);
        field("instances", group.instances);
        field("priority", group.priority);
        field("cpus", group.cpus);
        field("daemon", group.daemon);
        field("spawned", group.spawned);
        field("forked", group.forked);
        field("steps", group.steps);
    }
};

template <>
struct Fields<LockTraits> {
    static void each(auto& lock, auto field) { // a protocol has no effect there
        field("order", lock.order);
        field("prefer", lock.prefer);
        field("spin", lock.spin);
    }
};

template <>
struct Fields<Resource> {
    static void each(auto& resource, auto field) {
        field("kind", resource.kind);
        field("size", resource.size);
        field("most", resource.most);
        field("handedOver", resource.handedOver);
        field("lock", resource.lock);
        field("traits", resource.traits);
    }
};

template <>
struct Fields<LiveOrder> {
    static void each(auto& order, auto field) {
        field("groups", order.workload.groups);
        field("unions", order.workload.unions);
        field("resources", order.workload.resources);
        field("model", order.model);
        field("settings", order.settings);
        field("ideal", order.ideal);
        field("seed", order.seed);
        field("cores", order.cores);
        field("checkpoint", order.checkpoint);
        field("timeout", order.timeout);
        field("parent", order.parent);
    }
};

// What the JSON library knows by itself: numbers, booleans, strings, and lists and maps of these.
template <typename T>
concept Plain = std::integral<T> || std::same_as<T, std::string> || std::same_as<T, std::vector<int>> ||
    std::same_as<T, std::vector<int64_t>> || std::same_as<T, std::vector<size_t>> ||
    std::same_as<T, std::vector<std::vector<size_t>>> || std::same_as<T, Settings>;

template <typename T>
requires std::is_enum_v<T> json written(T value) {
    return static_cast<int>(value);
}
json written(Nanos time) {
    return time.count();
}
json written(const std::optional<Nanos>& time) {
    return time ? json(time->count()) : json();
}
json written(ResourceId resource) {
    return resource.value;
}
json written(const Plain auto& value) {
    return value;
}
json written(const ChancePtr& chance);
json written(const std::vector<ResourceId>& resources) {
    json list = json::array();
    for (const ResourceId resource : resources) list.push_back(resource.value);
    return list;
}
json written(const std::shared_ptr<const Control>& control);
template <typename T>
requires requires {
    sizeof(Fields<T>);
}
json written(const T& value);
template <typename T>
requires requires {
    sizeof(Fields<T>);
}
json written(const std::vector<T>& values) {
    json list = json::array();
    for (const T& value : values) list.push_back(written(value));
    return list;
}
template <typename T>
requires requires {
    sizeof(Fields<T>);
}
json written(const T& value) {
    json object = json::object();
    Fields<T>::each(value, [&object](const char* name, const auto& field) { object[name] = written(field); });
    return object;
}

json written(const ChancePtr& chance) {
    return chance ? written(*chance) : json();
}
json written(const std::shared_ptr<const Control>& control) {
    return control ? written(*control) : json();
}

template <typename T>
requires std::is_enum_v<T>
void read(const json& from, T& value) {
    value = static_cast<T>(from.get<int>());
}
void read(const json& from, Nanos& time) {
    time = Nanos(from.get<int64_t>());
}
void read(const json& from, std::optional<Nanos>& time) {
    if (!from.is_null()) time = Nanos(from.get<int64_t>());
}
void read(const json& from, ResourceId& resource) {
    resource.value = from.get<int32_t>();
}
void read(const json& from, Plain auto& value) {
    from.get_to(value);
}
void read(const json& from, ChancePtr& chance);
void read(const json& from, std::vector<ResourceId>& resources) {
    for (const json& entry : from) resources.push_back(ResourceId{entry.get<int32_t>()});
}
void read(const json& from, std::shared_ptr<const Control>& control);
template <typename T>
requires requires {
    sizeof(Fields<T>);
}
void read(const json& from, T& value);
template <typename T>
requires requires {
    sizeof(Fields<T>);
}
void read(const json& from, std::vector<T>& values) {
    for (const json& entry : from) read(entry, values.emplace_back());
}
template <typename T>
requires requires {
    sizeof(Fields<T>);
}
void read(const json& from, T& value) {
    Fields<T>::each(value, [&from](const char* name, auto& field) { read(from.at(name), field); });
}
void read(const json& from, std::shared_ptr<const Control>& control) {
    if (from.is_null()) return;
    auto made = std::make_shared<Control>();
    read(from, *made);
    control = std::move(made);
}

void read(const json& from, ChancePtr& chance) {
    if (from.is_null()) return;
    Chance made;
    read(from, made);
    chance = std::make_shared<const Chance>(std::move(made));
}

} // namespace

std::string toJson(const LiveOrder& order) {
    return written(order).dump();
}

Result<LiveOrder> orderFromJson(const std::string& text) {
    try {
        LiveOrder order;
        read(json::parse(text), order);
        return order;
    } catch (const json::exception& error) {
        return failure(TS_TEXT("The instructions for a live run cannot be read: {0}"),
                       std::string(error.what()));
    }
}

} // namespace timeslice
