#include "core/machine/live/system/resident_memory.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace timeslice {
namespace {

namespace fs = std::filesystem;

std::string contentsOfFile(const std::string& path) {
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

struct ProcessName {
    std::string name;
    pid_t group = 0;
};

// "417 (devices) S 12 411 ...": the name may hold anything; behind it are state, parent, group.
ProcessName nameFrom(const std::string& stat) {
    const size_t begin = stat.find('(');
    const size_t end = stat.rfind(')');
    if (begin == std::string::npos || end == std::string::npos || end < begin) return {};
    std::istringstream rest(stat.substr(end + 1));
    char state = 0;
    pid_t parent = 0;
    ProcessName found{stat.substr(begin + 1, end - begin - 1)};
    rest >> state >> parent >> found.group;
    return found;
}

} // namespace

// "Pss_Anon:            1204 kB"
int64_t residentBytesFrom(const std::string& text) {
    std::istringstream words(text);
    words.imbue(std::locale::classic());
    int64_t kibibytes = 0;
    for (std::string word; words >> word;) {
        if (word != "Pss_Anon:" && word != "Pss_File:") continue;
        int64_t part = 0;
        if (words >> part) kibibytes += part;
    }
    return kibibytes * 1024;
}

int64_t residentBytes() {
    return residentBytesFrom(contentsOfFile("/proc/self/smaps_rollup"));
}

int64_t residentBytes(pid_t process) {
    return residentBytesFrom(contentsOfFile("/proc/" + std::to_string(process) + "/smaps_rollup"));
}

GroupMemory residentBytesOfGroup(pid_t group, const std::string& without) {
    GroupMemory sum;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator("/proc", error)) {
        const std::string number = entry.path().filename();
        if (number.find_first_not_of("0123456789") != std::string::npos) continue;
        const ProcessName found = nameFrom(contentsOfFile("/proc/" + number + "/stat"));
        if (found.group != group || found.name == without) continue;
        const int64_t bytes = residentBytes(static_cast<pid_t>(std::stoi(number)));
        sum.bytes += bytes;
        sum.processes += bytes > 0 ? 1 : 0;
    }
    return sum;
}

} // namespace timeslice
