#include "app/forms/idle_keys.h"

#include <algorithm>
#include <charconv>

namespace timeslice {

namespace {

// The least value of another parameter (`other`) for those whose key starts so to have an effect.
struct Condition {
    const char* start;
    const char* other;
    int64_t least;
};
constexpr Condition kConditions[] = {
    {"smt_speed", "smt", 2},      {"balance", "queues", 1}, {"alpha", "bursts", 1},
    {"first_guess", "bursts", 1}, {"share_", "shares", 1},
};

// 3 of `quantum_3`; 0: the key belongs to no level.
int64_t levelOf(const std::string& key) {
    const size_t mark = key.rfind('_');
    int64_t level = 0;
    if (mark != std::string::npos) std::from_chars(key.data() + mark + 1, key.data() + key.size(), level);
    return level;
}

class Values {
  public:
    Values(const std::vector<Parameter>& parameters, const Settings& settings, bool ideal)
        : m_parameters(parameters), m_settings(settings), m_ideal(ideal) {}

    // `otherwise` where no parameter is called so.
    int64_t of(const char* key, int64_t otherwise) const {
        const auto found = std::ranges::find(m_parameters, key, &Parameter::key);
        return found == m_parameters.end() ? otherwise : valueOf(*found, m_settings, m_ideal);
    }

  private:
    const std::vector<Parameter>& m_parameters;
    const Settings& m_settings;
    bool m_ideal;
};

// Of mlq: tasks of a level that is first come, first served, have none unless levels share the time.
bool isQuantumOfNobody(const std::string& key, const Values& values) {
    if (!key.starts_with("quantum")) return false;
    const std::string policy = "policy_" + std::to_string(std::max<int64_t>(levelOf(key), 1));
    return values.of(policy.c_str(), 0) == 1 && values.of("shares", 1) == 0;
}

} // namespace

std::set<std::string> idleKeys(const std::vector<Parameter>& parameters, const Settings& settings,
                               bool ideal) {
    const Values values(parameters, settings, ideal);
    const int64_t levels = values.of("levels", INT64_MAX);
    std::set<std::string> idle;
    for (const Parameter& parameter : parameters) {
        if (levelOf(parameter.key) > levels || isQuantumOfNobody(parameter.key, values))
            idle.insert(parameter.key);
        for (const Condition& condition : kConditions)
            if (parameter.key.starts_with(condition.start) &&
                values.of(condition.other, INT64_MAX) < condition.least)
                idle.insert(parameter.key);
    }
    return idle;
}

} // namespace timeslice
