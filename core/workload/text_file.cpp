#include "core/workload/text_file.h"

#include <cstdio>
#include <filesystem>
#include <memory>

namespace timeslice {
namespace {

// At most kLargestTextFile + 1 bytes.
bool readBytes(const std::string& path, std::string& bytes) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file) return false;
    std::vector<char> block(1 << 16);
    while (bytes.size() <= kLargestTextFile) {
        const size_t count = std::fread(block.data(), 1, block.size(), file.get());
        if (count == 0) break;
        bytes.append(block.data(), count);
    }
    return std::ferror(file.get()) == 0;
}

} // namespace

tl::unexpected<Problems> fileProblem(const std::string& path, Text message) {
    return tl::unexpected(Problems{Problem{std::move(message), path, 0, 0}});
}

Result<std::string> readTextFile(const std::string& path, const TextFileWords& words) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status)) return fileProblem(path, TS_TEXT("there is no such file"));
    if (std::filesystem::is_directory(status)) return fileProblem(path, words.isFolder);
    std::string bytes;
    if (!readBytes(path, bytes)) return fileProblem(path, TS_TEXT("the file could not be read"));
    if (bytes.size() > kLargestTextFile) return fileProblem(path, words.tooLarge);
    return bytes;
}

} // namespace timeslice
